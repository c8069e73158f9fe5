import { createServer } from "node:net";
import { StartFailure } from "./failure";

/** Makes sure that nobody listens where we want to, before anything slow begins. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new StartFailure(`Port ${port} is in use: stop what runs there or set PORT to another number.`));
      else if (error.code === "EACCES") reject(new StartFailure(`Port ${port} needs more rights: set PORT to a number from 1024 up.`));
      else reject(new StartFailure(`The address ${host} cannot be used (${error.code ?? "unknown"}): set HOST to an address of this machine.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
