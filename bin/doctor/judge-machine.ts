import { attention, broken, ok, type Finding } from "./finding";

const MEGABYTE = 1_000_000;
const LEAST_FREE_BYTES = 200 * MEGABYTE;
const ENOUGH_FREE_BYTES = 1000 * MEGABYTE;
/** No clock that is right shows a time before this program was written. */
const RELEASED_AT = Date.parse("2026-11-01T00:00:00Z");
const CLOCK_ATTENTION_MS = 5_000;
const CLOCK_BROKEN_MS = 60_000;

export interface DiskSeen {
  readonly directory: string;
  readonly freeBytes: number;
  readonly writable: boolean;
}

/** Room and right to write where the installation keeps what it owns. */
export function judgeDisk({ directory, freeBytes, writable }: DiskSeen): Finding {
  const free = `${Math.floor(freeBytes / MEGABYTE)} MB free`;
  if (!writable) return broken("disk", `${directory} cannot be written`, "give this account the right to it or set DATA_DIR");
  if (freeBytes < LEAST_FREE_BYTES) return broken("disk", `${directory}: ${free}`, "make room: PostgreSQL stops when the disk is full");
  if (freeBytes < ENOUGH_FREE_BYTES) return attention("disk", `${directory}: ${free}`, "make room before it runs out");
  return ok("disk", `${directory}: writable, ${free}`);
}

/** This machine's clock (milliseconds since the epoch), and how far the database's is ahead of it where one was asked. */
export function judgeClock({ nowMs, aheadMs }: { readonly nowMs: number; readonly aheadMs: number | null }): Finding {
  const time = new Date(nowMs).toISOString().slice(0, 19);
  if (nowMs < RELEASED_AT) return broken("clock", `it shows ${time} UTC, before this program was made`, "set date and time, then start again");
  if (aheadMs === null) return ok("clock", `${time} UTC; no database to compare with`);
  const apartMs = Math.abs(aheadMs);
  const apart = `${(apartMs / 1000).toFixed(1)} s from the database's`;
  if (apartMs > CLOCK_BROKEN_MS) return broken("clock", apart, "synchronise both clocks: times of answers and limits would be wrong");
  if (apartMs > CLOCK_ATTENTION_MS) return attention("clock", apart, "synchronise both clocks");
  return ok("clock", `${time} UTC, ${apart}`);
}

export interface KeySeen {
  readonly fromEnvironment: boolean;
  readonly databaseFromEnvironment: boolean;
  readonly instances: number;
  /** Absent when there is no secrets.json. */
  readonly file?: { readonly path: string; readonly mode: number; readonly readable: boolean };
}

/** The key that signs sessions. `mode` is the permission part of the file's mode. */
export function judgeKey({ fromEnvironment, databaseFromEnvironment, instances, file }: KeySeen): Finding {
  if (instances > 1 && !(fromEnvironment && databaseFromEnvironment)) {
    return broken("signing key", `${instances} instances without a shared key and database`, "set AUTH_SECRET and DATABASE_URL for all of them");
  }
  if (fromEnvironment) return ok("signing key", "given by AUTH_SECRET");
  if (file === undefined) return ok("signing key", "not made yet; the first start makes it");
  const mode = `0${file.mode.toString(8)}`;
  if ((file.mode & 0o077) !== 0) return broken("signing key", `${file.path} has mode ${mode}`, `chmod 600 ${file.path}`);
  if (!file.readable) return broken("signing key", `${file.path} cannot be read as secrets`, "restore it from the backup it belongs to");
  return ok("signing key", `${file.path}, mode ${mode}`);
}

export interface MailSeen {
  readonly configured: boolean;
  readonly sender: string | undefined;
  /** Why the server refused or did not answer; null when it took the greeting. */
  readonly refusal: string | null;
}

/** The mail server, which may be missing: this release hands links over and sends nothing by itself. */
export function judgeMail({ configured, sender, refusal }: MailSeen): Finding {
  if (!configured) return ok("mail", "not set: reset links are handed over by a trainer or an administrator");
  if (refusal !== null) return broken("mail", `the server at SMTP_URL does not take us (${refusal})`, "check SMTP_URL, or unset it");
  if (sender === undefined) return attention("mail", "the server answers", "set MAIL_FROM to the address mail should come from");
  return ok("mail", `the server answers; mail comes from ${sender}`);
}

export type PortSeen = "free" | "ours" | "taken";
export interface AddressSeen {
  readonly host: string;
  readonly port: number;
  readonly seen: PortSeen;
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean;
  /** IPv4 addresses of this machine on its networks. */
  readonly lan: readonly string[];
}

/** Where people reach the product: the port, the local network, and the address they were told. */
export function judgeAddress({ host, port, seen, publicUrl, trustProxy, lan }: AddressSeen): readonly Finding[] {
  const onLan = host === "127.0.0.1" || host === "localhost" ? [] : lan.map((address) => `http://${address}:${port}`);
  const reach =
    onLan.length > 0 ? `on the network: ${onLan.join(", ")}` : host === "0.0.0.0" ? "no network, this machine only" : `at http://${host}:${port} only`;
  const state = { free: "not running", ours: "running", taken: "" }[seen];
  const door =
    seen === "taken"
      ? broken("address", `port ${port} is held by another program`, "stop it or set PORT to another number")
      : ok("address", `port ${port} ${state}; ${reach}`);
  return [door, judgePublicUrl(publicUrl, trustProxy)];
}

function judgePublicUrl(publicUrl: string | undefined, trustProxy: boolean): Finding {
  const subject = "public URL";
  if (publicUrl === undefined) return ok(subject, "not set: right for one machine or a classroom network, without TLS");
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol !== "https:") {
    if (isLocal(hostname)) return ok(subject, `${publicUrl}, local and without TLS`);
    return attention(subject, `${publicUrl} is without TLS`, "put a reverse proxy with a certificate in front: passwords travel readable");
  }
  if (!trustProxy)
    return attention(
      subject,
      `${publicUrl} behind TLS`,
      "set TRUST_PROXY=1 where your proxy sets X-Forwarded-For, else all people share one address and its limits",
    );
  return ok(subject, `${publicUrl}, TLS at a trusted proxy`);
}

/** Addresses that never leave a building: loopback, private ranges, names without a dot or under .local. */
function isLocal(hostname: string): boolean {
  return /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname) || !hostname.includes(".") || hostname.endsWith(".local");
}
