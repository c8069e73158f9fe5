import { answerNowhere } from "@/lib/http/nowhere";

export const GET = answerNowhere;
export const POST = answerNowhere;
export const PUT = answerNowhere;
export const PATCH = answerNowhere;
export const DELETE = answerNowhere;
