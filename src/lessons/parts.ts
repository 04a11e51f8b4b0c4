/** What the page loads of this room, together: a lesson that has begun needs no further code. */
export { ClassQuestions } from './ClassQuestions.tsx';
export { Cover } from './Cover.tsx';
export { LessonScene } from './LessonScene.tsx';
export { workOf } from './lessonWork.ts';
export { SceneMark } from './SceneMark.tsx';
