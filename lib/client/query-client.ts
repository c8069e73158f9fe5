import { QueryCache, QueryClient } from "@tanstack/react-query";
import { followDeliveries } from "./follow-deliveries";
import { noteOfPerson, onPersonChange, personHint } from "./person-hint";
import { ApiProblem } from "./problem";

let made: QueryClient | undefined;

/**
 * The query client of this page. Queries run without a network too: personal readings then come from the device.
 * What belongs to somebody who is no longer the person here is dropped.
 */
export function queryClient(): QueryClient {
  if (made) return made;
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // The session ended elsewhere: what was noted of the person is asked anew, and the header says so too.
        if (!(error instanceof ApiProblem) || error.code !== "not_signed_in" || query.queryKey[1] === "me") return;
        noteOfPerson(null);
        void client.invalidateQueries({ queryKey: [query.queryKey[0], "me"] });
      },
    }),
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
