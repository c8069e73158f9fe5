import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { durationOf } from "@/lib/domain/film";
import type { FilmScript } from "@/lib/domain/film";
import { frameAt } from "./picture";

const FRAMES_A_SECOND = 12;
/** Seconds between two places a player can jump to without waiting. */
const JUMP_SECONDS = 6;
const WIDTH = 1280;
const HEIGHT = 720;

/** The versions that are made, the smallest first. */
export const VERSIONS = [
  { name: "film-640.webm", width: 640, height: 360, type: 'video/webm; codecs="vp9"' },
  { name: "film-640.mp4", width: 640, height: 360, type: 'video/mp4; codecs="avc1.64001e"' },
  { name: "film-1280.webm", width: 1280, height: 720, type: 'video/webm; codecs="vp9"' },
  { name: "film-1280.mp4", width: 1280, height: 720, type: 'video/mp4; codecs="avc1.64001f"' },
] as const;

const QUALITY: Readonly<Record<(typeof VERSIONS)[number]["name"], string>> = {
  "film-640.webm": "39",
  "film-640.mp4": "26",
  "film-1280.webm": "42",
  "film-1280.mp4": "27",
};

/** What ffmpeg is told: frames come in once and go out in every version, without a clock in the files, so that the same film gives the same bytes. */
function encoderArguments(folder: string): string[] {
  const labels = VERSIONS.map((_, index) => `[v${index}]`);
  const scaled = VERSIONS.map(({ width, height }, index) => `[s${index}]scale=${width}:${height}:flags=area,format=yuv420p[v${index}]`);
  const filter = `split=${VERSIONS.length}${labels.map((_, index) => `[s${index}]`).join("")};${scaled.join(";")}`;
  const jump = String(FRAMES_A_SECOND * JUMP_SECONDS);
  const outputs = VERSIONS.flatMap(({ name }, index) => {
    const codec = name.endsWith(".webm")
      ? [
          "-c:v",
          "libvpx-vp9",
          "-b:v",
          "0",
          "-crf",
          QUALITY[name],
          "-deadline",
          "good",
          "-cpu-used",
          "3",
          "-row-mt",
          "1",
          "-auto-alt-ref",
          "1",
          "-lag-in-frames",
          "25",
        ]
      : ["-c:v", "libx264", "-preset", "slow", "-tune", "animation", "-profile:v", "high", "-crf", QUALITY[name], "-movflags", "+faststart"];
    return [
      "-map",
      `[v${index}]`,
      ...codec,
      "-g",
      jump,
      "-keyint_min",
      jump,
      "-an",
      "-map_metadata",
      "-1",
      "-fflags",
      "+bitexact",
      "-flags:v",
      "+bitexact",
      path.join(folder, name),
    ];
  });
  const input = ["-f", "rawvideo", "-pixel_format", "rgba", "-video_size", `${WIDTH}x${HEIGHT}`, "-framerate", String(FRAMES_A_SECOND), "-i", "pipe:0"];
  return ["-hide_banner", "-loglevel", "error", "-y", ...input, "-filter_complex", filter, ...outputs];
}

/** Renders a film into `folder` in every version. Needs ffmpeg on the PATH; the product itself never does. */
export async function render(script: FilmScript, folder: string, report: (done: number, all: number) => void): Promise<void> {
  const encoder = spawn("ffmpeg", encoderArguments(folder), { stdio: ["pipe", "inherit", "inherit"] });
  const ended = once(encoder, "close");
  const all = durationOf(script) * FRAMES_A_SECOND;
  let [last, pixels]: [string, Buffer] = ["", Buffer.alloc(0)];
  for (let frame = 0; frame < all; frame += 1) {
    const picture = frameAt(script, frame / FRAMES_A_SECOND);
    // Much of a drawn film stands still: the same picture is drawn once.
    if (picture !== last) pixels = new Resvg(picture, { font: { loadSystemFonts: false } }).render().pixels;
    last = picture;
    if (!encoder.stdin.write(pixels)) await once(encoder.stdin, "drain");
    if (frame % (FRAMES_A_SECOND * 20) === 0) report(frame, all);
  }
  encoder.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}
