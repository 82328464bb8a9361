import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import ShieldCheck from "lucide-react/icons/shield-check";
import { type DragEvent, useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Banner } from "@/components/ui/banner.tsx";
import { Section } from "@/components/ui/section.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { DossierReport } from "@/features/audit/components/dossier-report.tsx";
import { classNames } from "@/lib/class-names.ts";
import { hasName } from "@/lib/errors/error-chain.ts";

/** More than any idea's dossier has; a file beyond it is none. */
const LARGEST_BYTES = 200_000_000;

/** Checks a dossier that somebody gave the reader: in this browser, without a wallet. */
export function CheckSection() {
  const engine = useEngine();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (file: File) => {
      const { checkFile } = await import("@/features/audit/api/dossiers.ts");
      return checkFile(engine, file.size > LARGEST_BYTES ? "" : await file.text());
    },
  });
  const isNone = hasName(error, "DossierError");
  return (
    <Section title={<Trans>Check a dossier</Trans>} id="check">
      <p className="text-muted">
        <Trans>
          Your browser reads the file, hashes every text, counts every ballot, and asks the chain whether it
          says the same. The file goes nowhere.
        </Trans>
      </p>
      <FileDrop busy={isPending} onFile={(file) => mutate(file)} />
      {isNone && (
        <Banner tone="negative" urgent title={<Trans>This file is no dossier</Trans>}>
          <Trans>
            A part of it is missing or malformed, so there is nothing to check. Dossiers are the files that
            this page and the audit command write.
          </Trans>
        </Banner>
      )}
      {error && !isNone && <FailureBanner error={error} />}
      {data && !isPending && <DossierReport checked={data} />}
    </Section>
  );
}

/** A place to drop a file on; clicked, or reached by keyboard, it asks for one. */
function FileDrop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the input inside does the same
    <div
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={classNames(
        "relative grid justify-items-center gap-2 rounded-lg border border-dashed px-6 py-8 text-center",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        isOver ? "border-accent bg-accent-soft" : "border-edge bg-surface hover:border-ink",
      )}
    >
      <ShieldCheck className="size-7 text-muted" aria-hidden="true" />
      <label className="font-semibold">
        {busy ? <Trans>Checking…</Trans> : <Trans>Choose a dossier file, or drop it here</Trans>}
        <input
          type="file"
          accept=".json,application/json"
          disabled={busy}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again after it was changed.
            target.value = "";
          }}
        />
      </label>
    </div>
  );
}
