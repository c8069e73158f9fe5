import { afterEach, expect, test, vi } from "vitest";
import { hearServerTime, serverNow, warningBetween } from "./server-time";

afterEach(() => vi.useRealTimers());

test("M4 the server's clock is followed when the device's is wrong", () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1, 10, 0) });
  hearServerTime("Thu, 01 Jan 2026 10:07:00 GMT");
  expect(serverNow()).toBe(Date.UTC(2026, 0, 1, 10, 7));
  hearServerTime("Thu, 01 Jan 2026 10:00:02 GMT");
  expect(serverNow()).toBe(Date.UTC(2026, 0, 1, 10, 0));
  hearServerTime("nonsense");
  hearServerTime(null);
  expect(serverNow()).toBe(Date.UTC(2026, 0, 1, 10, 0));
});

test("M4 warns when five minutes and when one minute is passed, once each", () => {
  expect(warningBetween(301_000, 300_000)).toBe(5);
  expect(warningBetween(300_000, 299_000)).toBeNull();
  expect(warningBetween(61_000, 59_000)).toBe(1);
  expect(warningBetween(59_000, -1000)).toBeNull();
  expect(warningBetween(Number.POSITIVE_INFINITY, 200_000)).toBe(5);
  expect(warningBetween(Number.POSITIVE_INFINITY, 30_000)).toBe(1);
});
