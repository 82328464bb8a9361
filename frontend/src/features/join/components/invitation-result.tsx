import { Trans, useLingui } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { LinkCode } from "@/components/ui/link-code.tsx";
import { LinkField } from "@/components/ui/link-field.tsx";

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
      <LinkField label={<Trans>The link</Trans>} link={link} copyLabel={t`Copy the link`} />
      <LinkCode link={link} label={t`The link as a code to scan`} />
      <div>
        <Button onClick={onAnother}>
          <Trans>Another invitation</Trans>
        </Button>
      </div>
    </div>
  );
}
