import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import Download from "lucide-react/icons/download";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import type { AuditSearch } from "@/features/audit/api/audit-search.ts";
import { saveRegister } from "@/features/audit/api/save-register.ts";

/** Takes what the filters find home: all of it, not this page alone. */
export function SaveButtons({ search, disabled }: { search: AuditSearch; disabled: boolean }) {
  const { graphqlUrl } = useEngine();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (format: "csv" | "json") => saveRegister(graphqlUrl, search, format),
  });
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        disabled={disabled}
        busy={isPending && variables === "csv"}
        onClick={() => mutate("csv")}
      >
        <Download aria-hidden="true" />
        <Trans>Save as CSV</Trans>
      </Button>
      <Button
        variant="quiet"
        size="small"
        disabled={disabled}
        busy={isPending && variables === "json"}
        onClick={() => mutate("json")}
      >
        <Download aria-hidden="true" />
        <Trans>Save as JSON</Trans>
      </Button>
      {error && (
        <div className="w-full">
          <FailureBanner error={error} />
        </div>
      )}
    </>
  );
}
