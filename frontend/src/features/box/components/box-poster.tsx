import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/ui/button.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { LinkCode } from "@/components/ui/link-code.tsx";
import { LinkField } from "@/components/ui/link-field.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { boxLink } from "@/features/box/api/kept-boxes.ts";
import { BoxSwitch } from "@/features/box/components/box-switch.tsx";

/** An open box: its sheet for the wall, which is all that is printed, and its link. */
export function BoxPoster(props: {
  letter: string;
  place: string;
  expiresAt: number;
  onAnother: () => void;
}) {
  const { letter, place, expiresAt, onAnother } = props;
  const link = boxLink(letter);
  const { t } = useLingui();
  const { deployment } = useEngine();
  return (
    <div className="grid gap-6">
      <div className="grid gap-4 print:hidden">
        <p role="status">
          <Trans>
            The box is open. Print the sheet and put it up; keep the link, this browser alone remembers it.
          </Trans>
        </p>
        <LinkField label={<Trans>The link</Trans>} link={link} copyLabel={t`Copy the link`} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => window.print()}>
            <Trans>Print the sheet</Trans>
          </Button>
          <LinkButton to="/box/suggestions">
            <Trans>Read your suggestions</Trans>
          </LinkButton>
          <Button variant="quiet" onClick={onAnother}>
            <Trans>Open another</Trans>
          </Button>
        </div>
        <BoxSwitch letter={letter} place={place} />
      </div>
      <article
        aria-labelledby="poster"
        className="grid justify-items-center gap-5 rounded-lg border border-line p-8 text-center print:border-0"
      >
        <h2 id="poster" className="text-4xl">
          <Trans>Do you have an idea for us?</Trans>
        </h2>
        <p className="text-xl">
          <UserText text={deployment.name} /> · <UserText text={place} />
        </p>
        <LinkCode link={link} label={t`The suggestion box as a code to scan`} />
        <ol className="grid list-decimal gap-2 pl-6 text-left text-lg">
          <li>
            <Trans>Point the camera of your telephone at the square and open the page it shows.</Trans>
          </li>
          <li>
            <Trans>Write down your idea. You need no account and give no name.</Trans>
          </li>
          <li>
            <Trans>Keep the code you get. With it you see our answer, and that the idea was yours.</Trans>
          </li>
        </ol>
        <p>
          <Trans>
            A person reads every idea. Open until <CalendarDate seconds={expiresAt} />.
          </Trans>
        </p>
      </article>
    </div>
  );
}
