import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { handleAuth } from "./auth-handler";
import { answerNowhere } from "./nowhere";

test("H11 an unknown address answers with a problem", async () => {
  const response = await answerNowhere();
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ code: "not_found", status: 404 });
});

test.each([
  ["GET", "error"],
  ["GET", "signin"],
  ["GET", "callback/credentials"],
  ["POST", "signin/credentials"],
  ["POST", "_log"],
  ["GET", "nothing"],
])("H11 %s %s of the session's library is closed", async (method, door) => {
  const request = new NextRequest(`http://training.example/api/auth/${door}?error=%00`, { method });
  const response = await handleAuth(request, { params: Promise.resolve({ nextauth: door.split("/") }) });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: "not_found" });
});
