"""The organization: members, machines, data, tickets."""
