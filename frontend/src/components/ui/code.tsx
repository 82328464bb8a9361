import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { shortHex } from "@/lib/format.ts";

/** A short piece of machine text: an id, a number of a block. */
export function Code({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <code className="font-mono text-[0.88em]" title={title}>
      {children}
    </code>
  );
}

/** A hash: both ends, the whole on hover and in the clipboard. */
export function Hash({ value, digits = 4 }: { value: string; digits?: number }) {
  const { t } = useLingui();
  return (
    <span className="inline-flex items-center gap-0.5 align-bottom">
      <Code title={value}>{shortHex(value, digits)}</Code>
      <CopyButton text={value} label={t`Copy ${value}`} />
    </span>
  );
}

/** An account's address: both ends, the whole on hover and in the clipboard. */
export function AddressText({ value }: { value: string }) {
  return <Hash value={value} digits={4} />;
}
