import type { Command, Receipt } from "@/lib/contracts/learning";
import type { ProblemCode } from "@/lib/kernel/problem";
import { askApi } from "./api";
import { ApiProblem, Unreachable } from "./problem";

/** What became of sending a batch. `refused`: the door would not take the batch as such. */
export type Sent =
  | { readonly kind: "receipts"; readonly receipts: readonly Receipt[] }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed_out" }
  | { readonly kind: "refused"; readonly code: ProblemCode; readonly waitSeconds: number };

/** Sends commands and says what came back. Throws only on a fault of ours. */
export async function sendCommands(commands: readonly Command[]): Promise<Sent> {
  try {
    const { receipts } = await askApi<{ receipts: Receipt[] }>({ method: "POST", path: "/api/v1/commands", body: { commands } });
    return { kind: "receipts", receipts };
  } catch (error) {
    if (error instanceof Unreachable) return { kind: "unreachable" };
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === "not_signed_in") return { kind: "signed_out" };
    return { kind: "refused", code: error.code, waitSeconds: Number(error.detail.waitSeconds ?? 0) };
  }
}
