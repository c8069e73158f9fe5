import { localeSchema } from "@/lib/kernel/locale";
import { isStorableText, tidyLine } from "@/lib/kernel/text";
import { roleLaneSchema } from "@/lib/domain/catalogue";
import { z } from "zod";

/** Fields that several operations share. Every text is tidied, bounded and storable. */
export const storableText = (max: number) =>
  z.string().max(max, `must have at most ${max} characters`).refine(isStorableText, "contains characters that cannot be stored");

export const lineField = (max: number) =>
  storableText(max)
    .transform(tidyLine)
    .refine((value) => value.length > 0, "must not be empty");

export const instantSchema = z.iso.datetime({ offset: true }).describe("Instant in ISO 8601, UTC");
export const daySchema = z.iso.date().describe("Calendar day, YYYY-MM-DD");
export const versionSchema = z.string().describe("Content version: 16 hexadecimal digits");
export const shareSchema = z.number().min(0).max(1).describe("Share between 0 and 1");

/** A name one signs in with: a login name or an e-mail address, compared in lower case. */
export const loginField = storableText(200)
  .transform((value) => tidyLine(value).toLocaleLowerCase("und"))
  .refine((value) => /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,}$/u.test(value), "must have at least 3 letters, digits or . _ @ + -");

/** Never trimmed and never logged: what was typed or pasted is the password. */
export const passwordField = z.string().max(512).refine(isStorableText, "contains characters that cannot be stored");

export { localeSchema, roleLaneSchema };
export const laneField = z.union([roleLaneSchema, z.literal("other")]);
export const roleField = z.enum(["learner", "trainer", "administrator"]);

/** A page of a list: `cursor` is what the previous page gave as `next`. */
export const pageQuery = { cursor: storableText(1000).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };
