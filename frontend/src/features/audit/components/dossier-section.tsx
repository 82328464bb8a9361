import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import FileDown from "lucide-react/icons/file-down";
import { type FormEvent, useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { DossierReport } from "@/features/audit/components/dossier-report.tsx";
import { hasName } from "@/lib/errors/error-chain.ts";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

/** Everything on record of one idea as a file, gathered by this browser from the chain itself. */
export function DossierSection({ ideaId }: { ideaId: number | undefined }) {
  const engine = useEngine();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (ideaId === undefined ? "" : String(ideaId));
  const number = parseEntityNumber(text);
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async (idea: number) => {
      const { saveDossier } = await import("@/features/audit/api/dossiers.ts");
      return saveDossier(engine, idea);
    },
  });
  const isUnknown = hasName(error, "UnknownIdeaFault");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number !== undefined && !isPending) mutate(number);
  };
  return (
    <Section title={<Trans>Take an idea home</Trans>} id="dossier">
      <p className="text-muted">
        <Trans>
          A dossier is one file with every log and every text that an idea has on record. Whoever has it can
          check it years from now, without us.
        </Trans>
      </p>
      <form className="flex flex-wrap items-end gap-3" onSubmit={submit}>
        <div className="w-40">
          <Field
            label={<Trans>Idea no.</Trans>}
            error={isUnknown ? <Trans>There is no such idea.</Trans> : undefined}
          >
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={text}
              onChange={({ target }) => {
                setTyped(target.value);
                reset();
              }}
            />
          </Field>
        </div>
        <Button type="submit" variant="primary" disabled={number === undefined} busy={isPending}>
          <FileDown aria-hidden="true" />
          <Trans>Make the dossier</Trans>
        </Button>
      </form>
      {error && !isUnknown && <FailureBanner error={error} />}
      {data && <DossierReport checked={data} made />}
    </Section>
  );
}
