import type { ComponentChild } from 'preact';
import type { Done } from '../../../components/ui/toast.tsx';
import { AimsRoute } from './aims-route.tsx';
import { BriefRoute } from './brief-route.tsx';
import { LessonsRoute } from './lessons-route.tsx';
import { PatternsRoute } from './patterns-route.tsx';
import { PracticeRoute } from './practice-route.tsx';
import { WellbeingRoute } from './wellbeing-route.tsx';

type Say = (done: Done) => void;

/** The pages of looking back and moving on, by the first part of their address; `id` is the second part. */
export const morePages: Readonly<Record<string, (say: Say, id: string) => ComponentChild>> = {
  patterns: (say) => <PatternsRoute onDone={say} />,
  lessons: (say) => <LessonsRoute onDone={say} />,
  brief: (say, about) => <BriefRoute key={about} about={about} onDone={say} />,
  practice: (_, id) => <PracticeRoute key={id} theme={id} />,
  aims: (say) => <AimsRoute onDone={say} />,
  wellbeing: (say) => <WellbeingRoute onDone={say} />,
};
