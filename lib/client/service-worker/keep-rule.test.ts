import { fc, test } from "@fast-check/vitest";
import { expect, test as example } from "vitest";
import { keepRule } from "./keep-rule";

const origin = "https://training.example";
const ask = (path: string, opensPage = true, method = "GET") => keepRule({ method, url: new URL(path, origin), origin, opensPage });

test.prop([fc.webPath(), fc.boolean()])("W1 nothing under /api is kept", (path, opensPage) => {
  expect(ask(`/api/${path}`, opensPage)).toBeNull();
});

test.prop([fc.webUrl(), fc.boolean()])("W1 nothing of another origin is kept", (address, opensPage) => {
  expect(keepRule({ method: "GET", url: new URL(address), origin, opensPage })).toBeNull();
});

example("W1 only what is fetched by GET is kept", () => {
  expect(ask("/en/home", true, "POST")).toBeNull();
  expect(ask("/_next/static/chunks/a.js", false, "HEAD")).toBeNull();
});

example("W2 build files, pages and public files are kept, each by its rule", () => {
  expect(ask("/_next/static/chunks/a.js", false)).toBe("build-file");
  expect(ask("/ru/courses/tip/m2/lesson")).toBe("page");
  expect(ask("/ru/courses/tip/m2/lesson?_rsc=1", false)).toBeNull();
  expect(ask("/en/law/palermo/profile.json", false)).toBe("public-file");
  expect(ask("/en/law/provisions.json", false)).toBe("public-file");
  expect(ask("/tk/exercises/m6-referral/script.json", false)).toBe("public-file");
  expect(ask("/film/m1-film/captions.tk.vtt", false)).toBe("public-file");
  expect(ask("/film/m1-film/still-desk.svg", false)).toBe("public-file");
});

example.each(["/en/verify/x", "/ru/link/secret", "/tk/join/ABCD-EFGH", "/en/teach", "/en/teach/trainings/x"])("W3 %s is never kept", (path) => {
  expect(ask(path)).toBeNull();
});

example("W3 the page that asks for a code is an ordinary page", () => {
  expect(ask("/en/join")).toBe("page");
});

example("W2 a film is kept on request only, by a rule of its own", () => {
  expect(ask("/film/m1-film/film-640.webm?v=12345678", false)).toBe("film");
  expect(ask("/film/m1-film/film-1280.mp4", false)).toBe("film");
  expect(ask("/elsewhere/film-640.webm", false)).toBeNull();
});
