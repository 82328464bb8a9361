import { createFileRoute } from "@tanstack/react-router";
import { AuditPage } from "@/features/audit/components/audit-page.tsx";

// The page itself reads what stands in the address: a check here would travel with every visit to any page.
export const Route = createFileRoute("/audit")({ component: Page });

function Page() {
  const search: Record<string, unknown> = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AuditPage
      search={search}
      onSearch={(next) => navigate({ search: { ...next } as never, replace: true, resetScroll: false })}
    />
  );
}
