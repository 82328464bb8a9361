import { lazy, Suspense } from "react";
import { Skeleton } from "@/components/ui/skeleton.tsx";

const QrCode = lazy(() => import("@/components/ui/qr-code.tsx"));

/** A link as a code for cameras. */
export function LinkCode({ link, label }: { link: string; label: string }) {
  return (
    <Suspense fallback={<Skeleton className="size-72" />}>
      <QrCode text={link} label={label} />
    </Suspense>
  );
}
