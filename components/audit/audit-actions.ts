/** What the log can tell, in the order of the filter. An action not listed here is still shown, by its name. */
export const AUDIT_ACTIONS = [
  "training.created",
  "training.opened",
  "training.closed",
  "training.joined",
  "participant.allowed",
  "person.created",
  "person.updated",
  "person.erased",
  "password.reset_link_issued",
  "password.reset",
  "agency.created",
  "certificate.issued",
  "certificate.revoked",
  "report.exported",
  "installation.set_up",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
type Joined<Action extends string> = Action extends `${infer Subject}.${infer Deed}` ? `${Subject}_${Deed}` : Action;

/** The key of an action among the messages, where a dot would mean nesting. */
export function wordOf<Action extends AuditAction>(action: Action): Joined<Action> {
  return action.replace(".", "_") as Joined<Action>;
}
