module.exports = { projects: ['libs/*', 'plugins/*', 'tools', 'e2e'] };
