import { readdirSync, readFileSync } from "node:fs";

/** Ticks of /proc a second (USER_HZ), 100 on every Linux we know. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [, parent = 0] = fields;
    // utime, stime, and those of children that have ended: the sum of a tree only grows.
    return { parent, seconds: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / TICKS };
  } catch (error) {
    if (error instanceof Error) return null; // It ended while we looked.
    throw error;
  }
}

function treeOf(roots: readonly number[]): Map<number, Stat> {
  const all = new Map<number, Stat>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat) all.set(Number(name), stat);
  }
  const tree = new Map<number, Stat>();
  const waiting = [...roots];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const stat = all.get(pid);
    if (!stat || tree.has(pid)) continue;
    tree.set(pid, stat);
    for (const [child, { parent }] of all) if (parent === pid) waiting.push(child);
  }
  return tree;
}

/** Processor seconds used so far by these processes and everything they started. */
export function cpuSeconds(roots: readonly number[]): number {
  return [...treeOf(roots).values()].reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The child of a tree whose command line contains `mark`; null when there is none. */
export function findIn(root: number, mark: string): number | null {
  for (const pid of treeOf([root]).keys()) {
    if (readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").includes(mark)) return pid;
  }
  return null;
}

/** Memory a process holds now, in MB. */
export function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kb ?? 0) / 1000);
}

/** Busy processor seconds of the whole machine so far. */
export function machineSeconds(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "")
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + soft) / TICKS;
}
