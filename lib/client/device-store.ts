import type { CommandStore } from "./command-store";
import { device } from "./database";
import { memoryStore } from "./memory-store";

/** Commands in IndexedDB. `add` resolves when the browser has committed them to disk. */
function indexedStore(): CommandStore {
  return {
    async add(personId, command) {
      const transaction = (await device()).transaction("commands", "readwrite", { durability: "strict" });
      await Promise.all([transaction.store.add({ personId, id: command.id, command }), transaction.done]);
    },
    async waiting(personId, limit) {
      const rows = await (await device()).getAllFromIndex("commands", "person", personId, limit);
      return rows.map((row) => row.command);
    },
    async countWaiting(personId) {
      return (await device()).countFromIndex("commands", "person", personId);
    },
    async settle(personId, { settled, refused }) {
      const transaction = (await device()).transaction(["commands", "refused"], "readwrite");
      const commands = transaction.objectStore("commands");
      for (const entry of refused) await transaction.objectStore("refused").put({ ...entry, personId, id: entry.command.id });
      for (const id of settled) {
        const key = await commands.index("id").getKey([personId, id]);
        if (key !== undefined) await commands.delete(key);
      }
      await transaction.done;
    },
    async refused(personId) {
      return (await device()).getAllFromIndex("refused", "person", personId);
    },
    async putAway(personId, commandId) {
      await (await device()).delete("refused", [personId, commandId]);
    },
  };
}

/** The store of this browser: IndexedDB, or memory where that is forbidden. */
export async function commandStore(): Promise<CommandStore> {
  try {
    await device();
    return indexedStore();
  } catch (error) {
    if (error instanceof DOMException) return memoryStore();
    throw error;
  }
}
