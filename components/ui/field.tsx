import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

interface FieldWords {
  /** Unique on the page; hint and error take their ids from it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Shown under the control and announced with it. */
  readonly error?: ReactNode;
  /** Words such as "optional", after the label. */
  readonly mark?: ReactNode;
}

/** Attributes that tie a control to its hint and error. */
export function describedBy({ id, hint, error }: Pick<FieldWords, "id" | "hint" | "error">) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": error ? (true as const) : undefined };
}

/** Label, hint, control and error, in the order they are read. */
export function Field({ id, label, hint, error, mark, children }: FieldWords & { readonly children: ReactNode }) {
  return (
    <div className={classNames("field", Boolean(error) && "field-wrong")}>
      <label htmlFor={id}>
        {label}
        {mark && <span className="field-mark"> ({mark})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

function FieldError({ id, error }: Pick<FieldWords, "id" | "error">) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="field-error">
      <Icon name="caution" />
      <span>{error}</span>
    </p>
  );
}

/** One line of text with its label. */
export function TextInput({ id, label, hint, error, mark, className, ...rest }: FieldWords & Omit<ComponentProps<"input">, "id">) {
  return (
    <Field {...{ id, label, hint, error, mark }}>
      <input type="text" {...rest} {...describedBy({ id, hint, error })} className={classNames("control", className)} />
    </Field>
  );
}

/** Several lines of text with their label. */
export function TextArea({ id, label, hint, error, mark, className, ...rest }: FieldWords & Omit<ComponentProps<"textarea">, "id">) {
  return (
    <Field {...{ id, label, hint, error, mark }}>
      <textarea rows={4} {...rest} {...describedBy({ id, hint, error })} className={classNames("control", className)} />
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A native list of choices with its label. */
export function Select({
  id,
  label,
  hint,
  error,
  mark,
  choices,
  className,
  ...rest
}: FieldWords & { readonly choices: readonly Choice[] } & Omit<ComponentProps<"select">, "id" | "children">) {
  return (
    <Field {...{ id, label, hint, error, mark }}>
      <select {...rest} {...describedBy({ id, hint, error })} className={classNames("control", "control-select", className)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One yes-or-no. The whole row is the target. */
export function Checkbox({ id, label, hint, error, className, ...rest }: Omit<FieldWords, "mark"> & Omit<ComponentProps<"input">, "id" | "type">) {
  return (
    <div className={classNames("field", Boolean(error) && "field-wrong", className)}>
      <label className="choice">
        <input type="checkbox" {...rest} {...describedBy({ id, hint, error })} />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint choice-hint">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** One of a few, all in sight. `name` groups the radios; the legend is read before each. */
export function RadioGroup({
  id,
  label,
  hint,
  error,
  mark,
  name,
  choices,
  value,
  initial,
  onChange,
}: FieldWords & {
  readonly name: string;
  readonly choices: readonly (Omit<Choice, "label"> & { readonly label: ReactNode; readonly hint?: ReactNode })[];
  /** Controlled value; leave out and give `initial` in a plain form. */
  readonly value?: string;
  readonly initial?: string;
  readonly onChange?: (value: string) => void;
}) {
  const { "aria-describedby": description, "aria-invalid": invalid } = describedBy({ id, hint, error });
  return (
    <fieldset id={id} className={classNames("field", Boolean(error) && "field-wrong")} aria-describedby={description} aria-invalid={invalid}>
      <legend>
        {label}
        {mark && <span className="field-mark"> ({mark})</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            disabled={choice.disabled}
            checked={value === undefined ? undefined : value === choice.value}
            defaultChecked={value === undefined ? initial === choice.value : undefined}
            onChange={onChange && ((event) => onChange(event.target.value))}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="field-hint block">{choice.hint}</span>}
          </span>
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
