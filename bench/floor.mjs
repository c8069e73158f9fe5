// The floor: what the journey's requests cost on a bare Node HTTP server with one indexed SELECT per read and one INSERT per
// write, on the same PostgreSQL. Nothing is parsed, checked, signed or rendered. DATABASE_URL names a database of its own.
import { createServer } from "node:http";
import pg from "pg";

const PAGES = 2000;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query("create table if not exists page (id integer primary key, body text not null)");
await pool.query("create table if not exists answer (id bigint generated always as identity primary key, body jsonb not null)");
await pool.query("insert into page select n, repeat('x', 1000) from generate_series(1, $1::int) n on conflict do nothing", [PAGES]);

async function answer(request, response) {
  if (request.method === "POST") {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    await pool.query("insert into answer (body) values ($1)", [Buffer.concat(chunks).toString("utf8")]);
    response.writeHead(201, { "content-type": "application/json" }).end('{"saved":true}');
    return;
  }
  const id = Number(request.url.split("/").at(-1)) % PAGES;
  const { rows } = await pool.query("select body from page where id = $1", [id + 1]);
  response.writeHead(200, { "content-type": "text/plain" }).end(rows[0].body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(error.message));
});
server.listen(Number(process.env.PORT ?? 3001), "127.0.0.1", () => process.send?.("ready"));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.close(() => void pool.end().then(() => process.exit(0))));
process.on("disconnect", () => process.exit(0));
