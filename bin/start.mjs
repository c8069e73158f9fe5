// The trial: everything from an empty checkout to a served page, with demonstration accounts, on 127.0.0.1.
import { launch } from "./launch.mjs";

await launch("start");
