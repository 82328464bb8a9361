import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";

const QrCode = lazy(() => import("@/features/join/components/qr-code.tsx"));

/** An invitation to hand on: as a link, and as a code for a telephone's camera. */
export function InvitationResult({ link, onAnother }: { link: string; onAnother: () => void }) {
  const { t } = useLingui();
  return (
    <div className="grid gap-5">
      <Banner tone="caution" title={<Trans>Whoever has this link can join</Trans>}>
        <Trans>
          Give it only to those it is meant for. It is not kept anywhere: copy it before you leave this page.
        </Trans>
      </Banner>
      <Field label={<Trans>The link</Trans>}>
        <span className="flex items-center gap-2">
          <Input readOnly value={link} onFocus={({ target }) => target.select()} />
          <CopyButton text={link} label={t`Copy the link`} />
        </span>
      </Field>
      <Suspense fallback={<Skeleton className="size-64" />}>
        <QrCode text={link} label={t`The link as a code to scan`} />
      </Suspense>
      <div>
        <Button onClick={onAnother}>
          <Trans>Another invitation</Trans>
        </Button>
      </div>
    </div>
  );
}
