import { useMessages, useSnapshot } from '../../state/useLodelines.ts';
import { useAnnouncement } from './useAnnouncement.ts';

/** What a change of the date brought, said once and politely, and not while time plays. */
export function ChangeStatus() {
  const { messages } = useMessages();
  const snapshot = useSnapshot();
  const announcement = useAnnouncement(snapshot.inForce);
  return (
    <output className="visually-hidden">
      {announcement &&
        (announcement.back ? messages.timeline.changedBack : messages.timeline.changed)(
          announcement.begun,
          announcement.ended,
          snapshot.inForce.length,
        )}
    </output>
  );
}
