import type { Command } from "@/lib/contracts/learning";
import type { CommandStore, RefusedCommand } from "./command-store";

/** Commands in memory: for tests, and for browsers that forbid IndexedDB, where work lasts as long as the page. */
export function memoryStore(): CommandStore {
  const commands: { personId: string; command: Command }[] = [];
  const refused: { personId: string; entry: RefusedCommand }[] = [];
  const of = (personId: string) => commands.filter((row) => row.personId === personId).map((row) => row.command);
  return {
    async add(personId, command) {
      commands.push({ personId, command });
    },
    async waiting(personId, limit) {
      return of(personId).slice(0, limit);
    },
    async countWaiting(personId) {
      return of(personId).length;
    },
    async settle(personId, settlement) {
      for (const id of settlement.settled) {
        const index = commands.findIndex((row) => row.personId === personId && row.command.id === id);
        if (index >= 0) commands.splice(index, 1);
      }
      refused.push(...settlement.refused.map((entry) => ({ personId, entry })));
    },
    async refused(personId) {
      return refused.filter((row) => row.personId === personId).map((row) => row.entry);
    },
    async putAway(personId, commandId) {
      const index = refused.findIndex((row) => row.personId === personId && row.entry.command.id === commandId);
      if (index >= 0) refused.splice(index, 1);
    },
  };
}
