/**
 * Type guards for values that came from outside: the address bar, localStorage, the page's configuration. The shell
 * uses these few instead of a schema library, which alone would cost a twelfth of its bytes; flows and forms, fetched
 * on demand, use zod.
 */
export type Check<Value> = (value: unknown) => value is Value;

/** The type a check leaves. */
export type Checked<C> = C extends Check<infer Value> ? Value : never;

type Fields = Record<string, Check<unknown>>;
type Optional<F extends Fields> = {
  [Key in keyof F]: undefined extends Checked<F[Key]> ? Key : never;
}[keyof F];

/** The object that a set of fields describes; fields that may be undefined may be missing. */
export type CheckedFields<F extends Fields> = { [Key in Exclude<keyof F, Optional<F>>]: Checked<F[Key]> } & {
  [Key in Optional<F>]?: Checked<F[Key]>;
};

/** Text of at most `longest` UTF-16 units that matches a pattern. */
export function isText(longest: number, pattern = /^/): Check<string> {
  return (value): value is string =>
    typeof value === "string" && value.length <= longest && pattern.test(value);
}

/** A whole number from `least` on that JavaScript holds exactly. */
export function isWhole(least = 0): Check<number> {
  return (value): value is number => Number.isSafeInteger(value) && (value as number) >= least;
}

export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === "boolean";

/** One of these words. */
export function isOneOf<const Word extends string>(words: readonly Word[]): Check<Word> {
  return (value): value is Word => words.includes(value as Word);
}

/** An absolute address of http or https. */
export const isWebAddress: Check<string> = (value): value is string =>
  typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value);

/** The same, or nothing. */
export function isOptional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value);
}

/** A list of at most `most` entries, each of which passes. */
export function isListOf<Value>(check: Check<Value>, most: number): Check<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.length <= most && value.every(check);
}

/** An object whose fields pass; it may have others. */
export function isObject<F extends Fields>(fields: F): Check<CheckedFields<F>> {
  return (value): value is CheckedFields<F> => invalidFields(fields, value).length === 0;
}

/** Names of the fields that do not pass; all of them if the value is no object. */
export function invalidFields(fields: Fields, value: unknown): string[] {
  const object = (typeof value === "object" && value) || {};
  return Object.entries(fields).flatMap(([name, check]) => (check(own(object, name)) ? [] : [name]));
}

/** Only what is valid of an object: a damaged field is left out, the others stay. */
export function keepValid<F extends Fields>(fields: F, value: unknown): Partial<CheckedFields<F>> {
  const object = (typeof value === "object" && value) || {};
  const valid = Object.entries(fields).filter(
    ([name, check]) => Object.hasOwn(object, name) && check(own(object, name)),
  );
  return Object.fromEntries(valid.map(([name]) => [name, own(object, name)])) as Partial<CheckedFields<F>>;
}

/**
 * Every field that is named, undefined where it does not pass. For the search part of an address: what is left out
 * there, the router fills with what the address said.
 */
export function readFields<F extends Fields>(
  fields: F,
  value: object,
): { [Key in keyof F]: Checked<F[Key]> | undefined } {
  const valid: Partial<Record<string, unknown>> = keepValid(fields, value);
  return Object.fromEntries(Object.keys(fields).map((name) => [name, valid[name]])) as never;
}

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}
