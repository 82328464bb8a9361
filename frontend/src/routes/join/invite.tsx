import { createFileRoute } from "@tanstack/react-router";
import { InvitePage } from "@/features/join/components/invite-page.tsx";

export const Route = createFileRoute("/join/invite")({ component: InvitePage });
