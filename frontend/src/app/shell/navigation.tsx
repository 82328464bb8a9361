import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import Ellipsis from "lucide-react/icons/ellipsis";
import House from "lucide-react/icons/house";
import Lightbulb from "lucide-react/icons/lightbulb";
import PenLine from "lucide-react/icons/pen-line";
import Vote from "lucide-react/icons/vote";
import { lazy, Suspense, useState } from "react";
import { Popover } from "@/components/ui/popover.tsx";

const MorePlaces = lazy(() => import("@/app/shell/more-places.tsx"));

const daily = [
  { to: "/ideas", label: msg`Ideas`, Icon: Lightbulb },
  { to: "/propose", label: msg`Propose`, Icon: PenLine },
  { to: "/ballots", label: msg`Ballot`, Icon: Vote },
] as const;

/** Beside the daily ones, where there is room for words. */
const weekly = [
  { to: "/reviews", label: msg`Reviews` },
  { to: "/pilots", label: msg`Pilots` },
  { to: "/teams", label: msg`Teams` },
  { to: "/leaderboard", label: msg`Leaderboard` },
] as const;

const word =
  "relative inline-flex min-h-11 items-center gap-1.5 px-1.5 text-sm font-semibold text-muted hover:text-ink " +
  "xl:px-2.5 data-[status=active]:text-ink after:absolute after:inset-x-1.5 xl:after:inset-x-2.5 after:-bottom-px " +
  "after:h-0.5 data-[status=active]:after:bg-accent";

/** The places of the app, in the header of wide screens; the mark beside them leads home. */
export function TopNavigation() {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <nav aria-label={t`Main`} className="hidden md:block">
      <ul className="flex items-stretch gap-x-1">
        {[...daily, ...weekly].map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className={word}>
              {i18n._(label)}
            </Link>
          </li>
        ))}
        <li>
          <More className={word} besides={weekly.length} />
        </li>
      </ul>
    </nav>
  );
}

const tab =
  "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-[0.75rem] font-semibold text-muted " +
  "data-[status=active]:text-accent";

/** The places of the app, at the lower edge of small screens: home, the daily ones, and the rest behind "More". */
export function BottomNavigation() {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <nav
      aria-label={t`Main`}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {[{ to: "/", label: msg`Home`, Icon: House } as const, ...daily].map(({ to, label, Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === "/" }} className={tab}>
          <Icon className="size-5" aria-hidden="true" />
          {i18n._(label)}
        </Link>
      ))}
      <More className={tab} panel="bottom-16! top-auto!" />
    </nav>
  );
}

/** The other places, fetched when they are asked for. `besides`: how many of their first stand outside already. */
function More(props: { className: string; panel?: string; besides?: number }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <Popover
      className={`w-60 ${props.panel ?? ""}`}
      trigger={(button) => (
        <button type="button" {...button} className={props.className} onClick={() => setAsked(true)}>
          <Ellipsis className="size-5" aria-hidden="true" />
          <Trans>More</Trans>
        </button>
      )}
    >
      {(close) =>
        isAsked && (
          <Suspense fallback={<Trans>Loading</Trans>}>
            <MorePlaces onChosen={close} besides={props.besides ?? 0} />
          </Suspense>
        )
      }
    </Popover>
  );
}
