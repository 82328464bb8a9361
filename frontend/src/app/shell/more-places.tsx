import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import CalendarDays from "lucide-react/icons/calendar-days";
import ChartLine from "lucide-react/icons/chart-line";
import ClipboardCheck from "lucide-react/icons/clipboard-check";
import FlaskConical from "lucide-react/icons/flask-conical";
import Landmark from "lucide-react/icons/landmark";
import ScrollText from "lucide-react/icons/scroll-text";
import Settings from "lucide-react/icons/settings";
import Trophy from "lucide-react/icons/trophy";
import Users from "lucide-react/icons/users";
import Wallet from "lucide-react/icons/wallet";

/** The weekly places of the navigation first, in its order. */
const places = [
  { to: "/reviews", label: msg`Reviews`, Icon: ClipboardCheck },
  { to: "/pilots", label: msg`Pilots`, Icon: FlaskConical },
  { to: "/teams", label: msg`Teams`, Icon: Wallet },
  { to: "/leaderboard", label: msg`Leaderboard`, Icon: Trophy },
  { to: "/metrics", label: msg`Metrics`, Icon: ChartLine },
  { to: "/members", label: msg`Members`, Icon: Users },
  { to: "/activities", label: msg`Activities`, Icon: CalendarDays },
  { to: "/governance", label: msg`Governance`, Icon: Landmark },
  { to: "/audit", label: msg`Audit`, Icon: ScrollText },
  { to: "/settings", label: msg`Settings`, Icon: Settings },
] as const;

/** Places that do not stand in the bar. */
export default function MorePlaces({ onChosen, besides }: { onChosen: () => void; besides: number }) {
  const { i18n } = useLingui();
  return places.slice(besides).map(({ to, label, Icon }) => (
    <Link
      key={to}
      to={to}
      onClick={onChosen}
      className="flex min-h-11 items-center gap-3 rounded-md px-3 font-semibold hover:bg-sunken data-[status=active]:text-accent"
    >
      <Icon className="size-5" aria-hidden="true" />
      {i18n._(label)}
    </Link>
  ));
}
