// What prose may name without importing it.
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Command from './Command.astro';
import Figure from './Figure.astro';
import To from './To.astro';

export const prose = { Cite, Claim, Command, Figure, To };
