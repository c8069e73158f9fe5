export type ById<Value> = Readonly<Record<string, Value>>;

/** A session plan as it stands, by the fields of the template. */
export interface Plan {
  readonly picks: ById<readonly string[]>;
  readonly texts: ById<string>;
  readonly minutes: ById<number>;
}
