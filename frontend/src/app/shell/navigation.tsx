import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import ChartLine from "lucide-react/icons/chart-line";
import ClipboardCheck from "lucide-react/icons/clipboard-check";
import Ellipsis from "lucide-react/icons/ellipsis";
import House from "lucide-react/icons/house";
import Lightbulb from "lucide-react/icons/lightbulb";
import PenLine from "lucide-react/icons/pen-line";
import Settings from "lucide-react/icons/settings";
import Trophy from "lucide-react/icons/trophy";
import Vote from "lucide-react/icons/vote";
import { Popover } from "@/components/ui/popover.tsx";

const places = [
  { to: "/", label: msg`Home`, Icon: House },
  { to: "/ideas", label: msg`Ideas`, Icon: Lightbulb },
  { to: "/propose", label: msg`Propose`, Icon: PenLine },
  { to: "/ballots", label: msg`Ballot`, Icon: Vote },
  { to: "/reviews", label: msg`Reviews`, Icon: ClipboardCheck },
  { to: "/leaderboard", label: msg`Leaderboard`, Icon: Trophy },
  { to: "/metrics", label: msg`Metrics`, Icon: ChartLine },
  { to: "/settings", label: msg`Settings`, Icon: Settings },
] as const;

const FIRST_IN_MORE = 4;
const exactForHome = (to: string) => ({ exact: to === "/" });

/** The places of the app, in the header of wide screens. */
export function TopNavigation() {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <nav aria-label={t`Main`} className="hidden md:block">
      <ul className="flex items-stretch gap-x-1">
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={exactForHome(to)}
              className="relative inline-flex min-h-11 items-center px-1.5 text-sm font-semibold text-muted hover:text-ink xl:px-2.5 data-[status=active]:text-ink after:absolute after:inset-x-1.5 xl:after:inset-x-2.5 after:-bottom-px after:h-0.5 data-[status=active]:after:bg-accent"
            >
              {i18n._(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const tab =
  "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-[0.75rem] font-semibold text-muted " +
  "data-[status=active]:text-accent";

/** The places of the app, at the lower edge of small screens: four, and the rest behind "More". */
export function BottomNavigation() {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <nav
      aria-label={t`Main`}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places.slice(0, FIRST_IN_MORE).map(({ to, label, Icon }) => (
        <Link key={to} to={to} activeOptions={exactForHome(to)} className={tab}>
          <Icon className="size-5" aria-hidden="true" />
          {i18n._(label)}
        </Link>
      ))}
      <Popover
        className="bottom-16! top-auto! w-56"
        trigger={(button) => (
          <button type="button" {...button} className={tab}>
            <Ellipsis className="size-5" aria-hidden="true" />
            <Trans>More</Trans>
          </button>
        )}
      >
        {(close) =>
          places.slice(FIRST_IN_MORE).map(({ to, label, Icon }) => (
            <Link
              key={to}
              to={to}
              onClick={close}
              className="flex min-h-11 items-center gap-3 rounded-md px-3 font-semibold hover:bg-sunken data-[status=active]:text-accent"
            >
              <Icon className="size-5" aria-hidden="true" />
              {i18n._(label)}
            </Link>
          ))
        }
      </Popover>
    </nav>
  );
}
