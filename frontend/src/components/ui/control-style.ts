/** The look shared by everything one types or chooses in. */
export const controlStyle =
  "w-full rounded-md border border-edge bg-surface px-3 text-base text-ink placeholder:text-muted " +
  "hover:border-ink focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-negative";
