import { Link } from "@tanstack/react-router";
import { TopNavigation } from "@/app/shell/navigation.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { AccountButton } from "@/features/wallet/components/account-button.tsx";

/** Whose engine this is, where one can go, and who one is here. */
export function Header() {
  const { name } = useEngine().deployment;
  return (
    <header className="border-b border-line">
      <div className="page flex min-h-16 items-center md:flex-wrap lg:flex-nowrap justify-between gap-x-4">
        <Link to="/" className="flex min-w-0 shrink items-center gap-2.5 py-2">
          <svg viewBox="0 0 32 32" className="size-8 shrink-0 text-accent" aria-hidden="true">
            <rect width="32" height="32" rx="6" fill="currentColor" />
            <g fill="none" stroke="var(--on-accent)" strokeLinecap="round" strokeLinejoin="round">
              <path d="M8 22.5h16M8 9.5h16" strokeWidth="1.5" />
              <path d="M8 16h3.2l2.3-3.4 4.4 6.8 2.5-3.4H24" strokeWidth="2.4" />
            </g>
          </svg>
          <span className="truncate font-serif text-lg tracking-tight">{name}</span>
        </Link>
        <div className="order-last -mx-2.5 hidden w-full md:block lg:order-0 lg:mx-0 lg:w-auto">
          <TopNavigation />
        </div>
        <AccountButton />
      </div>
    </header>
  );
}
