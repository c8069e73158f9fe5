import { readHealth } from "@/lib/http/health";

export const GET = readHealth;
