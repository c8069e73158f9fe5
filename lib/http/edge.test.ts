import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { OPERATIONS } from "@/lib/contracts";
import { ACCESS_TABLE } from "@/lib/domain/policy";
import { makePerson, makeRuntime, reload, type World } from "@/lib/testing/builders";
import { makeCaller, sessionToken, type Caller } from "@/lib/testing/http";
import { givenFor, makeStage, type Stage } from "@/lib/testing/stage";
import { sessionCookieName } from "./session";

const held = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock("@/lib/usecases/runtime", () => ({ runtime: () => held.runtime }));

let world: World;
let stage: Stage;
let call: Caller;
beforeAll(async () => {
  world = await makeRuntime();
  held.runtime = world.runtime;
  stage = await makeStage(world);
  call = await makeCaller(world.runtime);
});
afterAll(() => world.close());

const rowsOf = (body: unknown): unknown[] => (body as { rows: unknown[] }).rows;

describe("scope", () => {
  beforeAll(async () => {
    for (const open of [false, true]) await call("closeTraining", stage.people.trainer, { params: { training: stage.training.id }, body: { open } });
  });

  test.each(["listPeople", "listTrainings", "listCertificates", "listCompletionRows", "readAudit"])("H5 %s shows another agency nothing", async (id) => {
    const elsewhere = JSON.stringify((await call(id, stage.people.otherAdministrator)).body);
    const centre = JSON.stringify((await call(id, stage.people.administrator)).body);
    for (const known of [stage.people.learner.personId, stage.training.id, stage.certificateId, "Learner Of Training"]) expect(elsewhere).not.toContain(known);
    expect(centre.length).toBeGreaterThan(elsewhere.length);
  });

  test("H5 figures of another agency count nobody of this one", async () => {
    expect((await call("readCompletion", stage.people.otherAdministrator)).body).toMatchObject({ total: { enrolled: 0 }, groups: [], trainingsThisQuarter: 0 });
    expect((await call("readCompletion", stage.people.administrator)).body).toMatchObject({ trainingsThisQuarter: 1 });
  });

  test("H5 a trainer lists their own trainings only", async () => {
    expect(rowsOf((await call("listTrainings", stage.people.trainer)).body)).toHaveLength(1);
    expect(rowsOf((await call("listTrainings", stage.people.otherTrainer)).body)).toHaveLength(0);
  });

  test("H5 an agency filter cannot widen the scope", async () => {
    const { body } = await call("listPeople", stage.people.otherAdministrator, { query: { agency: stage.world.centre.id } });
    expect(body).toMatchObject({ total: 1, rows: [{ displayName: "Administrator Elsewhere" }] });
  });
});

const writes = [...OPERATIONS.values()].filter(({ method }) => method !== "GET");
const bodies = [...OPERATIONS.values()].filter(({ method }) => method === "POST" || method === "PATCH");

describe("requests", () => {
  test.each(writes)("H6 $id refuses a foreign page", async ({ id }) => {
    const given = await givenFor(id, stage);
    const foreign: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "null" },
    ];
    for (const headers of foreign) {
      expect((await call(id, stage.people.administrator, { ...given, headers })).code).toBe("foreign_origin");
    }
  });

  test.each(bodies)("H7 $id refuses bodies it cannot take", async ({ id, action, maxBodyBytes }) => {
    const { params } = await givenFor(id, stage);
    const person = ACCESS_TABLE.get(action)?.administrator === "no" ? stage.people.trainer : stage.people.administrator;
    const bodyOf = async (rawBody: string | Uint8Array, headers = {}) => (await call(id, person, { params, rawBody, headers })).code;
    expect(await bodyOf(`"${"x".repeat(maxBodyBytes)}"`)).toBe("payload_too_large");
    expect(await bodyOf("{", {})).toBe("malformed_request");
    expect(await bodyOf(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).toBe("malformed_request");
    expect(await bodyOf("{}", { "content-type": "text/plain" })).toBe("unsupported_media_type");
  });
});

describe("sessions", () => {
  const cookieRequest = (cookie: string): NextRequest =>
    new NextRequest("http://training.example/api/v1/me", { headers: { cookie: `${sessionCookieName()}=${cookie}` } });

  test("H9 an ended session and a forged one are nobody's", async () => {
    const person = await makePerson(world.runtime, { agency: stage.agency });
    const { GET } = await import("@/app/api/v1/me/route");
    const context = { params: Promise.resolve({}) };
    const token = await sessionToken(world.runtime, person);
    expect((await GET(cookieRequest(token), context)).status).toBe(200);
    await call("signOutEverywhere", person);
    expect((await GET(cookieRequest(token), context)).status).toBe(401);
    for (const forged of ["", "x", `${token.slice(0, -3)}abc`, token.replace(".", "..")]) expect((await GET(cookieRequest(forged), context)).status).toBe(401);
  });

  test("H9 a closed account and a taken role bite at once", async () => {
    const person = await makePerson(world.runtime, { agency: stage.elsewhere, roles: ["administrator"] });
    const params = { person: person.personId };
    expect((await call("listPeople", person)).status).toBe(200);
    await call("updatePerson", stage.people.administrator, { params, body: { roles: ["learner"] } });
    expect((await call("listPeople", person)).code).toBe("forbidden");
    await call("updatePerson", stage.people.administrator, { params, body: { disabled: true } });
    expect((await call("readMe", person)).code).toBe("not_signed_in");
    await call("updatePerson", stage.people.administrator, { params, body: { disabled: false } });
    expect((await reload(world.runtime, person.personId)).personId).toBe(person.personId);
  });
});

describe("limits", () => {
  test("H10 guesses of join codes have to wait, from that address only", async () => {
    const guess = (address: string) => call("previewJoin", null, { params: { code: "2222-2222" }, headers: { "x-client-address": address } });
    const codes = [];
    for (let tries = 0; tries < 62; tries += 1) codes.push((await guess("198.51.100.7")).code);
    expect(codes.at(0)).toBe("join_code_unknown");
    expect(codes.at(-1)).toBe("too_many_requests");
    const right = await call("previewJoin", null, { params: { code: stage.training.joinCode }, headers: { "x-client-address": "198.51.100.7" } });
    expect(right.code).toBe("too_many_requests");
    expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await guess("198.51.100.8")).code).toBe("join_code_unknown");
  });
});

describe("more limits", () => {
  test("H10 new accounts from one address have to wait in their turn", async () => {
    const expire = Date.now() + 3_600_000;
    await world.runtime.db.rateLimit.create({ data: { key: "join_account:198.51.100.20", points: 240, expire: BigInt(expire) } });
    const body = { displayName: "New Person", password: "a long enough password", lane: "judge", locale: "ru" };
    const join = (address: string) =>
      call("joinWithNewAccount", null, { params: { code: stage.training.joinCode }, body, headers: { "x-client-address": address } });
    expect((await join("198.51.100.20")).code).toBe("too_many_requests");
    expect((await join("198.51.100.21")).status).toBe(201);
  });
});

describe("files", () => {
  test.each(["en", "ru", "tk"])("H8 the certificate is a tagged PDF with real text in %s", async (locale) => {
    const answer = await call("downloadCertificate", stage.people.learner, { params: { certificate: stage.certificateId }, query: { locale } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="ACT-2026-\d{6}-[0-9A-Z]\.pdf"$/);
    const bytes = Buffer.from(await answer.response.arrayBuffer());
    const text = bytes.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toContain(`/Lang (${locale})`);
    expect(text).toContain("/MarkInfo");
    const extracted = extractText(bytes);
    if (extracted !== null) {
      expect(extracted).toContain("Learner Of Training");
      expect(extracted).toContain(`Course ${locale}`);
      expect(extracted).toContain(`http://training.example/${locale}/verify/${stage.certificateId}`);
    }
  });

  test("H8 a revoked certificate is not printed again", async () => {
    const params = { certificate: stage.certificateId };
    expect((await call("revokeCertificate", stage.people.administrator, { params, body: { reason: "Issued in error" } })).status).toBe(201);
    expect((await call("downloadCertificate", stage.people.learner, { params })).code).toBe("already_revoked");
    expect((await call("verifyCertificate", null, { params })).body).toMatchObject({ state: "revoked" });
  });

  test("H8 the export is a text file with a mark, in the language asked for", async () => {
    const answer = await call("exportCompletion", stage.people.administrator, { query: { locale: "ru" } });
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = new Uint8Array(await answer.response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Имя,Ведомство,.*\r\nLearner Of Training,Prosecution,/);
  });
});

/** The text of a PDF where poppler is installed, else null. */
function extractText(pdf: Uint8Array): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
  try {
    writeFileSync(path.join(folder, "certificate.pdf"), pdf);
    return execFileSync("pdftotext", ["-layout", path.join(folder, "certificate.pdf"), "-"], { encoding: "utf8" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
