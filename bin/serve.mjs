// Production: the same product without demonstration accounts.
import { launch } from "./launch.mjs";

await launch("serve");
