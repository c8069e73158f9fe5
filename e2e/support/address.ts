import { test } from "@playwright/test";

/** Where the product under test is, without a slash at the end. */
export function origin(): string {
  const { baseURL } = test.info().project.use;
  if (!baseURL) throw new Error("the configuration names no baseURL");
  return baseURL.replace(/\/$/, "");
}
