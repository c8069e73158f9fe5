import { sceneAt, startOf } from "@/lib/domain/film";
import type { Change, FilmScript, Part, Passage, Scene, View } from "@/lib/domain/film";
import { GROUNDS, place } from "./draw/pen";
import { drawPart } from "./draw/vocabulary";

const WIDTH = 1280;
const HEIGHT = 720;
const RISE_SECONDS = 0.5;
const SINK_SECONDS = 0.35;
/** Longest stroke a part is drawn with, in units of the picture: how far the pen runs while a part is being drawn. */
const PEN_RUN = 1500;
/** From where a part slides in. */
const AWAY = { left: [-760, 0], right: [760, 0], above: [0, -620], below: [0, 640] } as const;

const gentle = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
const arriving = (share: number) => 1 - (1 - share) ** 3;
const shareOf = (now: number, at: number, over: number) => (over <= 0 ? Number(now >= at) : Math.min(1, Math.max(0, (now - at) / over)));

interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  readonly value: number;
}

function poseOf({ x, y, scale, turn, value, moves }: Part, now: number): Pose {
  return moves.reduce<Pose>((pose, change) => moved(pose, change, now), { x, y, scale, turn, value });
}

function moved(pose: Pose, { at, over, pace, ...goal }: Change, now: number): Pose {
  const share = shareOf(now, at, over);
  if (share === 0) return pose;
  const eased = pace === "steady" ? share : gentle(share);
  const to = (from: number, target: number | undefined) => (target === undefined ? from : from + (target - from) * eased);
  return { x: to(pose.x, goal.x), y: to(pose.y, goal.y), scale: to(pose.scale, goal.scale), turn: to(pose.turn, goal.turn), value: to(pose.value, goal.value) };
}

/** A part that is coming or going: `there` runs from 0 to 1. */
function passing(content: string, pose: Pose, by: Passage["by"], there: number): string {
  const still = place(content, pose);
  if (there >= 1) return still;
  switch (by) {
    case "cut":
      return "";
    case "fade":
      return `<g opacity="${there.toFixed(3)}">${still}</g>`;
    case "draw": {
      const run = (there ** 1.6 * PEN_RUN) / pose.scale;
      return `<g stroke-dasharray="${run.toFixed(1)} 9999" fill-opacity="${Math.min(1, there * 1.4).toFixed(3)}">${still}</g>`;
    }
    case "grow":
      return `<g opacity="${there.toFixed(3)}">${place(content, { ...pose, scale: pose.scale * (0.7 + 0.3 * arriving(there)) })}</g>`;
    case "left":
    case "right":
    case "above":
    case "below": {
      const [dx, dy] = AWAY[by];
      const rest = 1 - arriving(there);
      return place(content, { ...pose, x: pose.x + dx * rest, y: pose.y + dy * rest });
    }
  }
}

function partAt(part: Part, { ground }: Scene, now: number): string {
  const { enter, leave } = part;
  if (now < enter.at) return "";
  const pose = poseOf(part, now);
  const content = drawPart(part.part, { ground, ink: part.ink, kind: part.kind, value: pose.value, size: part.size });
  const mirrored = part.mirrored ? place(content, { flip: "flip" }) : content;
  if (leave !== undefined && now >= leave.at) {
    const gone = shareOf(now, leave.at, leave.over);
    return gone >= 1 ? "" : passing(mirrored, pose, leave.by, 1 - gone);
  }
  return passing(mirrored, pose, enter.by, shareOf(now, enter.at, enter.over));
}

function cameraAt(camera: readonly View[], now: number): View {
  let view: View = camera[0] ?? { at: 0, x: WIDTH / 2, y: HEIGHT / 2, zoom: 1 };
  for (const [index, from] of camera.entries()) {
    if (now < from.at) break;
    const to = camera[index + 1];
    const share = to === undefined ? 0 : gentle(shareOf(now, from.at, to.at - from.at));
    const between = (one: number, other: number | undefined) => one + ((other ?? one) - one) * share;
    view = { at: now, x: between(from.x, to?.x), y: between(from.y, to?.y), zoom: between(from.zoom, to?.zoom) };
  }
  return view;
}

/** The picture of a scene at a moment of it, in seconds, as an SVG of 1280 by 720; `veil` is how much of the paper lies over it. */
export function pictureAt(scene: Scene, now: number, veil = 0): string {
  const { x, y, zoom } = cameraAt(scene.camera, now);
  const parts = scene.parts.map((part) => partAt(part, scene, now)).join("");
  const seen = `<g transform="translate(${WIDTH / 2} ${HEIGHT / 2}) scale(${zoom.toFixed(4)}) translate(${(-x).toFixed(2)} ${(-y).toFixed(2)})">${parts}</g>`;
  const ground = (fill: string, opacity: string) => `<rect width="${WIDTH}" height="${HEIGHT}" fill="${fill}"${opacity}/>`;
  const over = veil <= 0 ? "" : ground(GROUNDS.day, ` fill-opacity="${veil.toFixed(2)}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" fill="none" stroke-linecap="round" stroke-linejoin="round">${ground(GROUNDS[scene.ground], "")}${seen}${over}</svg>`;
}

/** The picture at a moment of the whole film: scenes rise from the paper and sink back into it. */
export function frameAt(film: FilmScript, seconds: number): string {
  const id = sceneAt(film, seconds);
  const scene = film.scenes.find((one) => one.id === id);
  if (scene === undefined) throw new Error("the film has no scenes");
  const now = seconds - (startOf(film, id) ?? 0);
  return pictureAt(scene, now, Math.max(1 - now / RISE_SECONDS, 1 - (scene.seconds - now) / SINK_SECONDS));
}
