import type { Role } from "./scope";

/** How far a role reaches with an action, narrow to wide; each wider reach is granted besides one's own as a learner. */
export const REACHES = ["no", "own", "training", "subtree", "yes"] as const;
export type Reach = (typeof REACHES)[number];

/**
 * What the action is done to: `anyone` asks no permission, for the reason written; `self` concerns only the person
 * who acts; `one` concerns the resource given; `many` concerns whatever rows `listScope` admits.
 */
export type Rule =
  | { readonly on: "anyone"; readonly because: string }
  | { readonly on: "self" | "one" | "many"; readonly reach: Readonly<Record<Role, Reach>>; readonly takesOver: boolean };

type Reaches = Partial<Record<Role, Reach>>;
const NOBODY = { learner: "no", trainer: "no", administrator: "no" } as const satisfies Record<Role, Reach>;
const STAFF: Reaches = { trainer: "training", administrator: "subtree" };
const OFFICE: Reaches = { administrator: "subtree" };

const anyone = (because: string): Rule => ({ on: "anyone", because });
const self: Rule = { on: "self", reach: { ...NOBODY, learner: "own" }, takesOver: false };
const one = (reaches: Reaches): Rule => ({ on: "one", reach: { ...NOBODY, ...reaches }, takesOver: false });
const many = (reaches: Reaches): Rule => ({ on: "many", reach: { ...NOBODY, ...reaches }, takesOver: false });
/** Done to an account, it would let the doer act as its holder: asks in addition to outrank the holder. */
const oneAccount = (reaches: Reaches): Rule => ({ on: "one", reach: { ...NOBODY, ...reaches }, takesOver: true });

/** Everything anyone can ask of the product, and who may. What is not here cannot be declared. */
export const ACTIONS = {
  "health.read": anyone("a load balancer asks before anybody can sign in; the answer names a version and no person"),
  "openapi.read": anyone("the description of the interface holds no content and no person"),
  "content.read": anyone("lesson text is a handbook that anyone may read; an account is for doing"),
  "comparison.export": anyone("the law compared is public like the page that shows it; making files is limited by rate"),
  "session.create": anyone("signing in is how one stops being a visitor; limited by rate"),
  "join.preview": anyone("the holder of a join code has no account yet and must see what the code leads to"),
  "join.accept": anyone("a participant without e-mail makes an account with the code; the code is the permission"),
  "link.use": anyone("a single-use link is the permission: its holder has lost the password or is the first administrator"),
  "certificate.verify": anyone("whoever is shown a certificate may ask whether it is valid; its unguessable address is the permission"),

  "me.read": self,
  "me.sign_out_everywhere": self,
  "me.change_password": self,
  "me.export": self,
  "me.erase_request": self,
  "join.signed_in": self,
  "course.enrol": self,
  "course_state.read": self,
  "certificate.read_own": self,
  "command.apply": many({ learner: "own" }),
  "qualification.evaluate": one({ learner: "yes" }),
  "attempt.read": one({ learner: "own" }),
  "submission.read": one({ learner: "own", ...STAFF }),
  "round.read": one({ learner: "own", ...STAFF }),
  "certificate.download": one({ learner: "own", ...OFFICE }),

  /** Holds answer keys and session notes: for those who teach and those who answer for them, whichever training. */
  "manual.read": many({ trainer: "yes", administrator: "yes" }),

  /** Words and reasons of every text with their state, for those who have them translated; no graded key is among them. */
  "content.status": many({ administrator: "yes" }),

  "training.list": many(STAFF),
  "training.create": one({ trainer: "yes", administrator: "subtree" }),
  "training.read": one(STAFF),
  "training.update": one(STAFF),
  "training.progress": one(STAFF),
  "training.join_sheet": one(STAFF),
  "participant.reset_password": oneAccount(STAFF),
  "participant.extend_time": one(STAFF),

  "room.open": one({ trainer: "training" }),
  "room.list": many({ learner: "own", trainer: "training" }),
  "room.read": one({ learner: "own", trainer: "training" }),
  "room.take_part": one({ learner: "own" }),
  "room.lead": one({ trainer: "training" }),

  "report.read": many(OFFICE),
  "report.rows": many(OFFICE),
  "report.export": many(OFFICE),
  "people.list": many(OFFICE),
  "people.create": one(OFFICE),
  "people.update": oneAccount(OFFICE),
  "people.grant_role": oneAccount(OFFICE),
  "people.disable": oneAccount(OFFICE),
  "people.reset_password": oneAccount(OFFICE),
  "people.erase": oneAccount(OFFICE),
  "agency.list": many({ trainer: "yes", administrator: "subtree" }),
  "agency.create": one(OFFICE),
  "certificate.list": many(OFFICE),
  "certificate.revoke": one(OFFICE),
  "audit.read": many(OFFICE),
} as const satisfies Record<string, Rule>;

export type ActionId = keyof typeof ACTIONS;

/** Every action, in the order of the table. */
export const ACTION_IDS: readonly ActionId[] = Object.keys(ACTIONS).filter(isActionId);

/** True for the id of an action in the table. */
export function isActionId(value: string): value is ActionId {
  return Object.hasOwn(ACTIONS, value);
}

/** The rule of an action. */
export function ruleOf(action: ActionId): Rule {
  return ACTIONS[action];
}
