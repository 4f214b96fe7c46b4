export { Inbox, inboxCache, type Drawer, type KeptText, type Outcome } from './inbox';
export { most, readForm, type Received, type Refusal } from './received';
