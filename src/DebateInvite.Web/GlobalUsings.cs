global using DebateInvite.Domain;
global using DebateInvite.Web.Localisation;
