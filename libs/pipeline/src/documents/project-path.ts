/** A path in the project: relative, with forward slashes, never upwards. What is written down of a project names no other. */
export const projectPath = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\u0000-\u001f]+$/;

/** What such a path has to be, behind "must". */
export const beProjectPath = 'be a path inside the project, relative, with forward slashes and without ".."';
