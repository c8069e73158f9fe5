import { residentMb } from "./processes";

export interface ExportFigure {
  readonly rows: number;
  readonly bytes: number;
  readonly firstByteMs: number;
  readonly wallMs: number;
  readonly residentBeforeMb: number;
  readonly residentPeakMb: number;
}

const SAMPLE_MS = 20;

/** Takes the export of a large course once and watches the server's memory meanwhile. Signed in by `cookie`. */
export async function measureExport(
  baseUrl: string,
  path: string,
  { cookie, serverPid }: { readonly cookie: string; readonly serverPid: number },
): Promise<ExportFigure> {
  const residentBeforeMb = residentMb(serverPid);
  let residentPeakMb = residentBeforeMb;
  const watch = setInterval(() => (residentPeakMb = Math.max(residentPeakMb, residentMb(serverPid))), SAMPLE_MS);
  const startedAt = performance.now();
  try {
    const answer = await fetch(baseUrl + path, { headers: { cookie } });
    if (!answer.ok || !answer.body) throw new Error(`the export answered ${answer.status}`);
    const firstByteMs = performance.now() - startedAt;
    let bytes = 0;
    let lines = 0;
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
    }
    return { rows: lines - 1, bytes, firstByteMs, wallMs: performance.now() - startedAt, residentBeforeMb, residentPeakMb };
  } finally {
    clearInterval(watch);
  }
}

/** Signs in and returns the cookies as one header. */
export async function cookieOf(baseUrl: string, account: { readonly login: string; readonly password: string }): Promise<string> {
  const asked = await fetch(`${baseUrl}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const jar = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  const form = new URLSearchParams({ ...account, csrfToken, json: "true", callbackUrl: "/" });
  const answer = await fetch(`${baseUrl}/api/auth/callback/credentials`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie: jar(asked).join("; "), "content-type": "application/x-www-form-urlencoded" },
  });
  if (answer.status !== 200) throw new Error(`signing in answered ${answer.status}`);
  return [...jar(asked), ...jar(answer)].join("; ");
}
