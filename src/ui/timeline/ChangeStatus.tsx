import { useMessages, useSnapshot } from '../../state/useLodelines.ts';
import { useAnnouncement } from './useAnnouncement.ts';

/** A polite live region that announces the changes after a change of date, but not during playback. */
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
