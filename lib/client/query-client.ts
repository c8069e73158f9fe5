import { QueryClient } from "@tanstack/react-query";
import { followDeliveries } from "./follow-deliveries";
import { onPersonChange, personHint } from "./person-hint";
import { ApiProblem } from "./problem";

let made: QueryClient | undefined;

/**
 * The query client of this page. Queries run without a network too: personal readings then come from the device.
 * What belongs to somebody who is no longer the person here is dropped.
 */
export function queryClient(): QueryClient {
  if (made) return made;
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", retry: (failures, error) => failures < 2 && error instanceof ApiProblem && error.code === "busy" },
      mutations: { networkMode: "always", retry: false },
    },
  });
  if (typeof window !== "undefined") {
    let before = personHint();
    onPersonChange(() => {
      const now = personHint();
      if (before !== null && before !== now) client.removeQueries({ queryKey: [before] });
      if (now !== null) void client.invalidateQueries({ queryKey: [now] });
      before = now;
    });
    followDeliveries(client);
  }
  made = client;
  return client;
}
