import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { daySchema, instantSchema, laneField, lineField, localeSchema, loginField, pageQuery, passwordField, roleField, storableText } from "./fields";
import { operation } from "./operation";

const personId = uuidSchema<"Person">();
const agencyId = uuidSchema<"Agency">();

export const meSchema = z.strictObject({
  id: personId,
  login: z.string(),
  displayName: z.string(),
  lane: laneField,
  locale: localeSchema,
  agency: z.strictObject({ id: agencyId, name: z.string() }),
  roles: z.array(roleField),
  courses: z.array(contentIdSchema).describe("Courses the person is enrolled in"),
});
export type Me = z.infer<typeof meSchema>;

export const readMe = operation({ id: "readMe", method: "GET", path: "/api/v1/me", action: "me.read", summary: "Who is signed in.", output: meSchema });

export const signOutEverywhere = operation({
  id: "signOutEverywhere",
  method: "POST",
  path: "/api/v1/me/sign-out-everywhere",
  action: "me.sign_out_everywhere",
  summary: "End every session of the signed-in person, this one included.",
  output: z.strictObject({ ended: z.literal(true) }),
});

export const changePassword = operation({
  id: "changePassword",
  method: "POST",
  path: "/api/v1/me/password",
  action: "me.change_password",
  summary: "Change one's own password; every other session ends.",
  body: z.strictObject({ current: passwordField, next: passwordField }),
  output: z.strictObject({ changed: z.literal(true) }),
  problems: ["wrong_credentials", "password_too_short", "password_too_long", "password_common"],
});

export const exportMe = operation({
  id: "exportMe",
  method: "GET",
  path: "/api/v1/me/export",
  action: "me.export",
  summary: "Everything kept about the signed-in person, as one JSON document.",
  output: z.record(z.string(), z.unknown()),
});

const codeParam = z.strictObject({ code: storableText(40) });
export const joinPreviewSchema = z.strictObject({
  title: z.string(),
  agency: z.string(),
  trainer: z.string(),
  place: z.string(),
  startsOn: daySchema,
  endsOn: daySchema,
  locale: localeSchema,
  courseId: contentIdSchema,
  programme: contentIdSchema,
  open: z.boolean(),
});
export type JoinPreview = z.infer<typeof joinPreviewSchema>;

export const previewJoin = operation({
  id: "previewJoin",
  method: "GET",
  path: "/api/v1/join/{code}",
  action: "join.preview",
  summary: "What a join code leads to.",
  params: codeParam,
  output: joinPreviewSchema,
  problems: ["join_code_unknown"],
});

export const joinWithNewAccount = operation({
  id: "joinWithNewAccount",
  method: "POST",
  path: "/api/v1/join/{code}/account",
  action: "join.accept",
  summary: "Make an account without e-mail and join the training. Answers with the login name to sign in with.",
  params: codeParam,
  body: z.strictObject({ displayName: lineField(120), login: loginField.optional(), password: passwordField, lane: laneField, locale: localeSchema }),
  output: z.strictObject({ login: z.string(), courseId: contentIdSchema }),
  status: 201,
  problems: ["join_code_unknown", "training_closed", "login_taken", "password_too_short", "password_too_long", "password_common"],
});

export const joinSignedIn = operation({
  id: "joinSignedIn",
  method: "POST",
  path: "/api/v1/join/{code}",
  action: "join.signed_in",
  summary: "Join the training with the account one is signed in with.",
  params: codeParam,
  output: z.strictObject({ courseId: contentIdSchema }),
  problems: ["join_code_unknown", "training_closed", "already_in_training"],
});

const tokenParam = z.strictObject({ token: storableText(120) });
export const previewLink = operation({
  id: "previewLink",
  method: "GET",
  path: "/api/v1/links/{token}",
  action: "link.use",
  summary: "What a single-use link is for.",
  params: tokenParam,
  output: z.strictObject({ purpose: z.enum(["first_administrator", "password_reset"]), login: z.string().nullable() }),
  problems: ["link_invalid"],
});

export const useLink = operation({
  id: "useLink",
  method: "POST",
  path: "/api/v1/links/{token}",
  action: "link.use",
  summary: "Use a single-use link: set a new password, or make the first administrator.",
  params: tokenParam,
  body: z.strictObject({
    password: passwordField,
    login: loginField.optional(),
    displayName: lineField(120).optional(),
    agencyName: lineField(160).optional(),
  }),
  output: z.strictObject({ login: z.string() }),
  problems: ["link_invalid", "login_taken", "password_too_short", "password_too_long", "password_common"],
});

export const resetLinkSchema = z.strictObject({ path: z.string().describe("Path of the link, to be handed over"), expiresAt: instantSchema });

export const personRowSchema = z.strictObject({
  id: personId,
  login: z.string(),
  displayName: z.string(),
  lane: laneField,
  locale: localeSchema,
  agency: z.strictObject({ id: agencyId, name: z.string() }),
  roles: z.array(roleField),
  disabled: z.boolean(),
  createdAt: instantSchema,
});
export type PersonRow = z.infer<typeof personRowSchema>;

export const listPeople = operation({
  id: "listPeople",
  method: "GET",
  path: "/api/v1/people",
  action: "people.list",
  summary: "People within one's scope.",
  query: z.strictObject({ ...pageQuery, q: storableText(120).optional(), role: roleField.optional(), agency: agencyId.optional() }),
  output: z.strictObject({ rows: z.array(personRowSchema), next: z.string().nullable(), total: z.number().int() }),
});

export const createPerson = operation({
  id: "createPerson",
  method: "POST",
  path: "/api/v1/people",
  action: "people.create",
  summary: "Make an account; answers with a single-use link by which the person sets a password.",
  body: z.strictObject({ login: loginField, displayName: lineField(120), lane: laneField, locale: localeSchema, agencyId, role: roleField }),
  output: z.strictObject({ person: personRowSchema, link: resetLinkSchema }),
  status: 201,
  problems: ["login_taken"],
});

const personParam = z.strictObject({ person: personId });
export const updatePerson = operation({
  id: "updatePerson",
  method: "PATCH",
  path: "/api/v1/people/{person}",
  action: "people.update",
  summary: "Change a person's name, lane, agency or roles, or close and reopen the account.",
  params: personParam,
  body: z.strictObject({ displayName: lineField(120), lane: laneField, agencyId, roles: z.array(roleField).min(1).max(3), disabled: z.boolean() }).partial(),
  output: personRowSchema,
  problems: ["last_administrator"],
});

export const resetPersonPassword = operation({
  id: "resetPersonPassword",
  method: "POST",
  path: "/api/v1/people/{person}/reset-link",
  action: "people.reset_password",
  summary: "A single-use link to hand over, by which the person sets a new password.",
  params: personParam,
  output: resetLinkSchema,
  status: 201,
});

export const erasePerson = operation({
  id: "erasePerson",
  method: "DELETE",
  path: "/api/v1/people/{person}",
  action: "people.erase",
  summary: "Erase what identifies a person: name, login, e-mail, password. Figures keep an anonymous row.",
  params: personParam,
  output: z.strictObject({ erased: z.literal(true) }),
  problems: ["last_administrator"],
});

export const agencySchema = z.strictObject({ id: agencyId, parentId: agencyId.nullable(), name: z.string(), region: z.string(), people: z.number().int() });
export const listAgencies = operation({
  id: "listAgencies",
  method: "GET",
  path: "/api/v1/agencies",
  action: "agency.list",
  summary: "Agencies within one's scope, parents first.",
  output: z.strictObject({ rows: z.array(agencySchema) }),
});
export const createAgency = operation({
  id: "createAgency",
  method: "POST",
  path: "/api/v1/agencies",
  action: "agency.create",
  summary: "Add an agency under another.",
  body: z.strictObject({ parentId: agencyId, name: lineField(160), region: lineField(80) }),
  output: agencySchema,
  status: 201,
});
